package org.tuanthu.regulation;

import org.tuanthu.document.DocumentNumber;

/**
 * A number with the characters that write it.
 *
 * @param start of the running number
 * @param end after the symbol
 * @param number in normal form
 */
record NumberToken(int start, int end, DocumentNumber number) {}
