/**
 * Word documents read into administrative documents.
 *
 * <pre>{@code
 * Reading<AdministrativeDocument> reading =
 *     new DocxReader().read(Source.of(Path.of("ke-hoach.docx")));
 * reading.value().head().number();                        // Optional[27/KH-SKHCN]
 * reading.origins().at(Place.of(Part.TYPE));              // Optional[WordParagraph[paragraph=2]]
 * }</pre>
 */
@NullMarked
package org.tuanthu.importdocx;

import org.jspecify.annotations.NullMarked;
