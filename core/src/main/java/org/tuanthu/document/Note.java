package org.tuanthu.document;

import java.util.Optional;
import org.tuanthu.text.Message;

/**
 * Something that a reader was unsure of or took from an unusual place (ghi chú khi đọc).
 *
 * @param origin where in the source; empty when the whole document is meant
 * @param message for the official who checks the reading
 */
public record Note(Optional<Origin> origin, Message message) {}
