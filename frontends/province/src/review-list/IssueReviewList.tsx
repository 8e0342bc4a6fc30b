import {
  Button,
  DateField,
  FieldGroup,
  notify,
  Panel,
  ProblemsSummary,
  Select,
  SignatoryFields,
  Stack,
  TextField,
} from '@antoan/ui';
import { FailureNotice, useDraft, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { FileCheck } from 'lucide-react';
import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './review-list-problem-words.ts';

const IssueReviewList_mutation = graphql(`
  mutation IssueReviewList($input: IssueReviewListInput!) {
    issueReviewList(input: $input) {
      reviewList {
        id
        number
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

interface Blanks {
  year: number | null;
  number: string;
  date: string | null;
  position: string;
  name: string;
}

const BLANK: Blanks = { year: null, number: '', date: null, position: '', name: '' };

/** Number, date and signatory of the list, which the server writes from what the gate says at that moment. */
export function IssueReviewList() {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  const problems = useProblems();
  const { value, change, settle } = useDraft('review-list', BLANK);
  const [{ fetching, error }, issue] = useMutation(IssueReviewList_mutation);
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear - 1, thisYear - 2];
  const year = value.year ?? thisYear;
  const date = value.date ?? today;
  const set = (part: Partial<Blanks>) => change((current) => ({ ...current, ...part }));
  const errorOf = (field: string) => (problems.of(field) ? { error: problems.of(field) ?? '' } : {});

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = {
      ...{ year, number: value.number.trim(), date },
      signatoryPosition: value.position.trim() || null,
      signatoryName: value.name.trim() || null,
    };
    const result = await issue({ input });
    const payload = result.data?.issueReviewList;
    if (problems.keep({ payload: payload ?? null, error: result.error }) || result.error) return;
    settle(BLANK);
    notify(t`Đã lập danh sách số ${{ number: payload?.reviewList?.number ?? '' }}`);
  }

  return (
    <Panel title={t`Lập danh sách`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="l">
          <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          <ProblemsSummary
            problems={problems
              .others('year', 'number', 'date', 'signatoryPosition', 'signatoryName')
              .map((message) => ({ message }))}
          />
          <FieldGroup columns={3}>
            <Select
              label={t`Năm`}
              options={years.map((each) => ({ id: String(each), label: String(each) }))}
              value={String(year)}
              onChange={(next) => set({ year: Number(next) })}
              {...errorOf('year')}
            />
            <TextField
              id="so-danh-sach"
              label={t`Số danh sách`}
              placeholder={t`05/DS-BTĐKT`}
              value={value.number}
              onChange={(number) => set({ number })}
              {...errorOf('number')}
            />
            <DateField label={t`Ngày`} value={date} onChange={(next) => set({ date: next })} {...errorOf('date')} />
          </FieldGroup>
          <SignatoryFields
            value={{ position: value.position, name: value.name }}
            onChange={({ position, name }) => set({ position, name })}
            errors={{
              position: problems.of('signatoryPosition') ?? undefined,
              name: problems.of('signatoryName') ?? undefined,
            }}
          />
          <Button type="submit" tone="primary" icon={FileCheck} isLoading={fetching} loadingLabel={t`Đang lập`}>
            {t`Lập danh sách`}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
