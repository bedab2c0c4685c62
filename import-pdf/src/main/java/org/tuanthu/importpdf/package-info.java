/**
 * PDF documents (tệp PDF) into administrative documents: the letters of each page are set into
 * lines as they are printed, with their columns and indents, and understood like plain text; tables
 * between drawn lines and notes at the foot of a page are told apart.
 *
 * <pre>{@code
 * new PdfReader().read(Source.of(Path.of("ke-hoach-2025.pdf"))).value().head().number()
 * // Optional[08/KH-STP]
 * }</pre>
 */
@NullMarked
package org.tuanthu.importpdf;

import org.jspecify.annotations.NullMarked;
