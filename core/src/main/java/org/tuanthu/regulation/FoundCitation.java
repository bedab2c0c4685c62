package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Span;

/**
 * One citation in one text, before mentions of the same instrument are put together.
 *
 * @param span the characters of the citation
 * @param type the type, where the text names a known one
 * @param typeName the type as written, first letter capital; empty when the text names none
 * @param number number and symbol in normal form, though the text may have stray blanks
 * @param name the name of a law
 * @param date the date
 * @param issuer the issuer as written
 */
public record FoundCitation(
    Span span,
    Optional<DocumentType> type,
    String typeName,
    Optional<DocumentNumber> number,
    Optional<String> name,
    Optional<LocalDate> date,
    Optional<String> issuer) {}
