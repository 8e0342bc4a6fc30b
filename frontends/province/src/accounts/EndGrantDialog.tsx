import { Choice, ConfirmDialog, DateField, notify, ProblemsSummary, Stack, TextField } from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { GrantRow } from './GrantTable.tsx';
import { useRoleWords } from './useRoleWords.ts';
import './account-problem-words.ts';

const EndGrant_mutation = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    endGrant(input: $input) {
      account {
        id
        grants {
          id
          ...GrantTable_grant
        }
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

interface EndGrantDialogProps {
  grant: GrantRow;
  username: string;
  onClose: () => void;
}

/** Asks when and on what ground a grant ends. */
export function EndGrantDialog({ grant, username, onClose }: EndGrantDialogProps) {
  const { t } = useLingui();
  const role = useRoleWords()[grant.role];
  const problems = useProblems();
  const [when, setWhen] = useState<'NOW' | 'DAY'>('NOW');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [basis, setBasis] = useState('');
  const [state, end] = useMutation(EndGrant_mutation);

  async function act() {
    if (when === 'DAY' && !lastDay) {
      problems.keep({ payload: { problems: [{ code: 'roleGrant.lastDay.missing', path: ['lastDay'], params: [] }] } });
      return;
    }
    const input = { grantId: grant.id, lastDay: when === 'DAY' ? lastDay : null, basis };
    const { data, error } = await end({ input });
    if (problems.keep({ payload: data?.endGrant ?? null, error }) || error) return;
    notify(t`Đã ghi kết thúc quyền ${{ role }} của ${{ name: username }}`);
    onClose();
  }

  const elsewhere = problems.all.filter(({ path }) => !['lastDay', 'basis'].includes(path.at(-1) ?? ''));
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Kết thúc quyền ${{ role }} của ${{ name: username }}?`}
      consequence={t`Việc đã làm và số liệu đã nhập giữ nguyên. Người đang đăng nhập mất quyền chậm nhất sau 5 phút; muốn chặn ngay thì khóa tài khoản.`}
      actLabel={t`Kết thúc quyền`}
      actTone="stop"
      keepLabel={t`Giữ nguyên`}
      onAct={() => void act()}
      isActing={state.fetching}
    >
      <Stack gap="l">
        <FailureNotice error={problems.all.length > 0 ? undefined : state.error} />
        <ProblemsSummary problems={elsewhere.map((problem) => ({ message: describeProblem(problem) }))} />
        <Choice
          label={t`Kết thúc khi nào`}
          options={[
            { id: 'NOW', label: t`Kết thúc ngay` },
            { id: 'DAY', label: t`Hết một ngày` },
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === 'DAY' ? (
          <DateField
            label={t`Ngày cuối cùng`}
            value={lastDay}
            onChange={setLastDay}
            error={problems.of('lastDay')}
            isRequired
          />
        ) : null}
        <TextField
          label={t`Văn bản làm căn cứ`}
          hint={t`Quyết định điều động, nghỉ hưu, thôi giao nhiệm vụ`}
          value={basis}
          onChange={setBasis}
          error={problems.of('basis')}
          isRequired
        />
      </Stack>
    </ConfirmDialog>
  );
}
