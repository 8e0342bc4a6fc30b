import { problem, type Problem } from '@antoan/app-error';
import { hasClassificationMark, nfc, problemsOfTexts } from '@antoan/vietnamese-text';

const longestNumber = 60;

/** Number, date and signatory of a document about to be made. */
export interface NumberedDocument {
  number: string;
  date: string;
  signatoryPosition?: string | null;
  signatoryName?: string | null;
}

/**
 * Why no document can bear this number, date and signature, whoever issues it.
 * @param noun its type, as the codes of its problems begin
 */
export function problemsOfPrint(
  noun: string,
  { number: given, date, signatoryPosition, signatoryName }: NumberedDocument,
  today: string,
): Problem[] {
  const number = nfc(given);
  return [
    ...(number === '' ? [problem(`${noun}.number.missing`, 'number')] : []),
    ...(number.length > longestNumber ? [problem('text.tooLong', 'number', { most: longestNumber })] : []),
    ...(hasClassificationMark(number) ? [problem('text.classified', 'number')] : []),
    ...(date > today ? [problem(`${noun}.date.future`, 'date', { date, today })] : []),
    ...problemsOfTexts([
      { path: ['signatoryPosition'], text: signatoryPosition, most: 120 },
      { path: ['signatoryName'], text: signatoryName, most: 80 },
    ]),
  ];
}
