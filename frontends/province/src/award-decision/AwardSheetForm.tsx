import {
  Button,
  Checks,
  ConfirmDialog,
  DateField,
  notify,
  ProblemsSummary,
  Sheet,
  SheetArticle,
  FillIn,
  SignatoryFields,
  Stack,
  focusField,
} from '@antoan/ui';
import { formatDateInDocument } from '@antoan/i18n';
import { describeProblem, FailureNotice, useDraft, usePlatform, useProblems, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import '../screening/award-problem-words.ts';

const DecideAward_mutation = graphql(`
  mutation DecideAward($input: DecideAwardInput!) {
    decideAward(input: $input) {
      awardDecision {
        id
        number
        date
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

const SUFFIX = '/QĐ-UBND';

interface Blanks {
  number: string;
  date: string | null;
  /** Who signs; a draft kept before this was asked has neither. */
  position?: string;
  name?: string;
}

const BLANK: Blanks = { number: '', date: null, position: '', name: '' };

interface AwardSheetFormProps {
  chosen: readonly { id: string; version: number; year: number }[];
  onSigned: () => void;
}

/** The decision on awards as a sheet whose number is typed in place; the gate is asked once more by the server. */
export function AwardSheetForm({ chosen, onSigned }: AwardSheetFormProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const today = usePlatform()?.today ?? '';
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const { value, change, settle } = useDraft('award-decision', BLANK);
  const [{ fetching, error }, decide] = useMutation(DecideAward_mutation);
  const count = chosen.length;
  const years = [...new Set(chosen.map(({ year }) => year))];
  const date = value.date ?? today;
  const digits = value.number.trim();
  const number = `${digits}${SUFFIX}`;
  const year = years.join(', ');
  const { position = '', name = '' } = value;
  const signed = { signatoryPosition: position.trim() || null, signatoryName: name.trim() || null };

  const checks = [
    { id: 'lines', text: count > 0 ? t`Đã chọn ${{ count }} đề nghị` : t`Chưa chọn đề nghị nào`, isMet: count > 0 },
    { id: 'year', text: t`Các đề nghị cùng một năm`, isMet: years.length <= 1 },
    { id: 'number', text: digits ? t`Số ${{ number }}` : t`Chưa ghi số quyết định`, isMet: digits !== '' },
    { id: 'date', text: t`Ngày ký không sau hôm nay`, isMet: date !== '' && date <= today },
  ];

  function ask() {
    problems.clear();
    const open = checks.find(({ isMet }) => !isMet);
    if (open?.id === 'number') return focusField('so-quyet-dinh-khen');
    if (open?.id === 'lines')
      return void problems.keep({
        payload: { problems: [{ code: 'awardDecision.lines.missing', path: ['nominations'], params: [] }] },
      });
    if (!open) setAsking(true);
  }

  async function sign() {
    const nominations = chosen.map(({ id, version }) => ({ id, version }));
    const result = await decide({ input: { nominations, number, date, ...signed } });
    setAsking(false);
    if (problems.keep({ payload: result.data?.decideAward ?? null, error: result.error }) || result.error) return;
    settle(BLANK);
    notify(t`Đã ban hành Quyết định ${{ number }}`);
    onSigned();
  }

  return (
    <Stack>
      <Sheet
        issuer={['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI']}
        number={
          <>
            <FillIn
              id="so-quyet-dinh-khen"
              label={t`Số quyết định`}
              value={value.number}
              onChange={(next) => change((current) => ({ ...current, number: next }))}
              isInvalid={Boolean(problems.of('number'))}
            />
            {SUFFIX}
          </>
        }
        placeAndDate={<>Lào Cai, {date ? formatDateInDocument(date) : 'ngày … tháng … năm …'}</>}
        kind="QUYẾT ĐỊNH"
        subject="Về việc khen thưởng"
        recipients={['Như Điều 1;', 'Ban Thi đua - Khen thưởng tỉnh;', 'Lưu: VT, NC.']}
        signatoryPosition={position.trim() || 'CHỦ TỊCH'}
        signatoryName={name || (position ? '' : (viewer?.displayName ?? ''))}
      >
        <SheetArticle number={1}>
          Khen thưởng {String(count).padStart(2, '0')} tập thể, cá nhân đã có thành tích trong năm {year || '…'} (có
          danh sách kèm theo).
        </SheetArticle>
        <SheetArticle number={2}>Quyết định có hiệu lực kể từ ngày ký.</SheetArticle>
      </Sheet>
      <DateField
        label={t`Ngày ký`}
        value={date || null}
        onChange={(next) => change((current) => ({ ...current, date: next }))}
        {...(problems.of('date') ? { error: problems.of('date') ?? '' } : {})}
      />
      <SignatoryFields
        value={{ position, name }}
        onChange={(next) => change((current) => ({ ...current, ...next }))}
        errors={{ position: problems.of('signatoryPosition'), name: problems.of('signatoryName') }}
      />
      <Checks items={checks} />
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary hasFocus problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
      <Button tone="seal" icon={Stamp} isWide isLoading={fetching} onPress={ask}>
        {t`Ký và ban hành ${{ count }} khen thưởng`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Ký và ban hành Quyết định ${{ number }}?`}
        consequence={t`${{ count }} khen thưởng có hiệu lực từ ngày ký. Mục 5 được rà soát lại với từng đề nghị trước khi ban hành.`}
        actLabel={t`Ký và ban hành`}
        actTone="seal"
        onAct={() => void sign()}
        isActing={fetching}
      />
    </Stack>
  );
}
