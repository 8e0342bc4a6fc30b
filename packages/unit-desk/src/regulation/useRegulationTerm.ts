import { formatDate } from '@antoan/i18n';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { Regulation } from './regulation.fragments.ts';

/** Says since when a version applies, until when it did, or from when it will. */
export function useRegulationTerm(): (regulation: Pick<Regulation, 'validFrom' | 'validTo'>) => {
  text: string;
  isOver: boolean;
} {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  return ({ validFrom, validTo }) => {
    const from = formatDate(validFrom);
    if (validTo && validTo < today) return { text: t`Hết hiệu lực sau ngày ${formatDate(validTo)}`, isOver: true };
    if (validTo) return { text: t`${from} đến ${formatDate(validTo)}`, isOver: false };
    return { text: validFrom > today ? t`Sẽ có hiệu lực từ ${from}` : t`Từ ${from}`, isOver: false };
  };
}
