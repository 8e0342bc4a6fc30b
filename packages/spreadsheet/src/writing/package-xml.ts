import { XML_DECLARATION } from './xml-text.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The part that tells what every other part is. */
export const contentTypesXml = `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>\
${[1, 2, 3].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`;

/** The part that leads to the workbook. */
export const relationsXml = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The part that leads from the workbook to its three sheets and their looks. */
export const workbookRelationsXml = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">\
${[1, 2, 3].map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}\
<Relationship Id="rId4" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
