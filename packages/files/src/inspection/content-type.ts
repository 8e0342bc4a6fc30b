/** What is taken in, and the endings its names may have, the usual one first. */
const allowed = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'text/plain': ['txt'],
} as const;

/** A kind of file that is taken in. */
export type ContentType = keyof typeof allowed;

/** Word's and Excel's own kinds, both packages of XML. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const;
export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' as const;

/** The endings that names of this kind may have, the usual one first. */
export function extensionsOf(type: ContentType): readonly string[] {
  return allowed[type];
}
