import type { Problem } from '@antoan/app-error';
import { problemsOfTexts, tidy, tidyLines } from '@antoan/vietnamese-text';

/** Who signs, as the document prints it under the text; either may be left out. */
export interface Signatory {
  signatoryPosition?: string | null | undefined;
  signatoryName?: string | null | undefined;
}

/** The form in which a signatory is stored. */
export function signatoryOf({ signatoryPosition, signatoryName }: Signatory) {
  return { signatoryPosition: tidyLines(signatoryPosition), signatoryName: tidy(signatoryName) };
}

/** Why a document cannot be signed so. */
export function problemsOfSignatory({ signatoryPosition, signatoryName }: Signatory): Problem[] {
  return problemsOfTexts([
    { path: ['signatoryPosition'], text: signatoryPosition, most: 120 },
    { path: ['signatoryName'], text: signatoryName, most: 80 },
  ]);
}
