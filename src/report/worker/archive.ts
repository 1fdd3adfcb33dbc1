/** What makes the file fit for an archive and says so: PDF/A (ISO 19005) and PDF/UA (ISO 14289). */

/**
 * PDF/UA-1 names itself in the metadata by a property that PDF/A does not know. A schema of that kind is allowed in
 * PDF/A when the file describes it (ISO 19005-2, 6.6.2.3.3).
 */
export const accessibilityMetadata = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>`;

/** Longer than anybody reads as a title; PDF/A ends a string at 32,767 bytes (ISO 19005-2, 6.1.13). */
const longestTitle = 1000;

/** A title as metadata and links can hold it: one line of characters that XML knows (XML 1.0, 2.2). */
export function archivableTitle(title: string): string {
  const line = title.replace(/[\uFFFE\uFFFF\p{Cs}]/gu, '').replace(/[\s\p{Cc}]+/gu, ' ');
  const characters = Array.from(line.trim());
  return characters.length > longestTitle
    ? `${characters.slice(0, longestTitle).join('')} …`
    : characters.join('');
}

/** pdfkit writes texts into the XMP metadata as they are; `&` and `<` would break it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
