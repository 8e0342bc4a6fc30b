import { problem, type Problem } from '@antoan/app-error';
import { foldVietnamese, hasClassificationMark, namesPersonPattern } from '@antoan/vietnamese-text';

const longestName = 200;

/** Why a nominee cannot be named so. */
export function problemsOfNominee(nominee: { nomineeName: string; nomineePosition: string | null }): Problem[] {
  const missing =
    foldVietnamese(nominee.nomineeName) === '' ? [problem('nomination.nomineeName.missing', 'nomineeName')] : [];
  const texts = Object.entries(nominee).flatMap(([path, text]): Problem[] => {
    if (text === null) return [];
    if (text.length > longestName) return [problem('text.tooLong', path, { most: longestName })];
    if (hasClassificationMark(text)) return [problem('text.classified', path)];
    const pattern = namesPersonPattern(text);
    return pattern ? [problem('text.namesPerson', path, { pattern })] : [];
  });
  return [...missing, ...texts];
}
