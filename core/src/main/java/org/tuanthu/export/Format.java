package org.tuanthu.export;

/**
 * An output format (định dạng).
 *
 * @param id stable, lower case, for example {@code docx}
 * @param mediaType for example {@code text/csv}
 * @param extension of file names, without dot
 */
public record Format(String id, String mediaType, String extension) {}
