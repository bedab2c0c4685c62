package org.tuanthu.regulation;

import java.util.Optional;
import org.tuanthu.document.DocumentNumber;

/**
 * A number with the characters that write it.
 *
 * @param start of the running number
 * @param end after the symbol
 * @param number in normal form; empty when a running number has no symbol
 */
record NumberToken(int start, int end, Optional<DocumentNumber> number) {}
