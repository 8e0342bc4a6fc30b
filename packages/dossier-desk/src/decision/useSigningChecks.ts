import { formatDate, formatShare } from '@antoan/i18n';
import type { CheckLine } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { SigningForm_ProposalFragment } from '../graphql/graphql.ts';

/** A decision already issued, as far as its number is concerned. */
export interface IssuedNumber {
  number: string;
  date: string;
  authority: { id: string };
}

interface Draft {
  /** The whole number: "3127/QĐ-UBND"; empty while nothing stands in the blank. */
  number: string;
  /** The day in the blanks, or null when there is no such day. */
  date: string | null;
}

/** What must be true before the seal: each line is looked up, none is taken on trust; the server looks again. */
export function useSigningChecks(
  proposal: SigningForm_ProposalFragment,
  issued: readonly IssuedNumber[],
  { number, date }: Draft,
): CheckLine[] {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  const { lines, authority } = proposal;
  const passed = (step: 'VERIFY' | 'APPRAISE') => (line: (typeof lines)[number]) =>
    line.assessment.history.some((event) => event.step === step);
  const absent = lines.filter(({ basis }) => basis === 'NOT_SUBMITTED').length;
  const due = lines.length - absent;
  const complete = lines.filter(
    (line) => line.basis === 'APPRAISED' && passed('VERIFY')(line) && passed('APPRAISE')(line),
  ).length;
  const competent = lines.every(({ assessment }) => assessment.route.decider?.id === authority.id);
  const windowTo = lines[0]?.assessment.windowTo ?? '';
  const isInTime = date !== null && today !== undefined && date <= today && date >= proposal.date && date > windowTo;
  const isFree = !issued.some(
    (decision) =>
      decision.number === number &&
      decision.authority.id === authority.id &&
      decision.date.slice(0, 4) === date?.slice(0, 4),
  );
  const year = date?.slice(0, 4) ?? '';
  return [
    {
      id: 'complete',
      text:
        absent === 0
          ? t`${{ share: formatShare(complete, due) }} hồ sơ đã kiểm tra, thẩm định`
          : t`${{ share: formatShare(complete, due) }} hồ sơ đã kiểm tra, thẩm định; ${{ absent }} đơn vị không nộp hồ sơ`,
      isMet: complete === due,
    },
    {
      id: 'authority',
      text: t`${{ authority: authority.name }} đúng thẩm quyền với mọi đơn vị`,
      isMet: competent && proposal.viewerCanDecide,
    },
    {
      id: 'date',
      text: date
        ? t`Ngày ${{ date: formatDate(date) }} không trước tờ trình (${{ proposed: formatDate(proposal.date) }}) và không sau hôm nay`
        : t`Ngày quyết định chưa ghi đúng`,
      isMet: isInTime,
    },
    number
      ? {
          id: 'number',
          text: isFree
            ? t`Số ${{ number }} chưa dùng trong năm ${{ year }}`
            : t`Số ${{ number }} đã dùng trong năm ${{ year }}`,
          isMet: isFree,
        }
      : { id: 'number', text: t`Chưa ghi số quyết định`, isMet: false },
  ];
}
