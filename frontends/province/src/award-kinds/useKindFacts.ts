import type { Fact } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '@antoan/i18n';
import type { AwardKind_KindFragment } from '../graphql/graphql.ts';
import { useAwardKindWords } from './useAwardKindWords.ts';

/** What a version of a kind says, whether it stands or is proposed. */
export type KindFacts = Pick<
  AwardKind_KindFragment,
  | 'name'
  | 'nature'
  | 'subject'
  | 'authorities'
  | 'prerequisites'
  | 'quota'
  | 'councilPercent'
  | 'resultValidYears'
  | 'validTo'
  | 'needsChecking'
>;

/** The facts of a kind, each with its name, in one order everywhere. */
export function useKindFacts(): (kind: KindFacts) => (Fact & { value: string })[] {
  const { t } = useLingui();
  const { subjects, natures, authorities } = useAwardKindWords();
  const none = t`không quy định`;
  return (kind) => [
    { label: t`Tên`, value: kind.name },
    { label: t`Tính chất`, value: natures[kind.nature] },
    { label: t`Đối tượng`, value: kind.subject.map((one) => subjects[one]).join(', ') },
    { label: t`Thẩm quyền`, value: kind.authorities.map((one) => authorities[one]).join(', ') || t`Nhà nước` },
    {
      label: t`Điều kiện đã có`,
      value:
        kind.prerequisites
          .map(({ family, times, withinYears }) => t`${{ times }} ${{ family }} trong ${{ withinYears }} năm`)
          .join('; ') || none,
    },
    {
      label: t`Tỷ lệ tối đa`,
      value: kind.quota ? t`${{ percent: kind.quota.percent }}% số ${{ family: kind.quota.ofFamily }}` : none,
    },
    { label: t`Tỷ lệ hội đồng đồng ý`, value: kind.councilPercent === null ? none : `${kind.councilPercent}%` },
    {
      label: t`Kết quả có giá trị`,
      value: kind.resultValidYears === null ? none : t`${{ years: kind.resultValidYears }} năm`,
    },
    { label: t`Đến hết ngày`, value: kind.validTo === null ? none : formatDate(kind.validTo) },
    { label: t`Đối chiếu`, value: kind.needsChecking ? t`cần đối chiếu văn bản gốc` : t`Đã đối chiếu` },
  ];
}
