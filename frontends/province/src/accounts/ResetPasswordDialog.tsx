import { ConfirmDialog, ProblemsSummary } from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './account-problem-words.ts';

const ResetPassword_mutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      account {
        id
        hasFirstPassword
      }
      firstPassword
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

interface ResetPasswordDialogProps {
  account: { id: string; username: string };
  onClose: () => void;
  onReset: (password: string) => void;
}

/** Asks before the password somebody has is replaced. */
export function ResetPasswordDialog({ account, onClose, onReset }: ResetPasswordDialogProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [state, reset] = useMutation(ResetPassword_mutation);
  const { username: name } = account;

  async function act() {
    const { data, error } = await reset({ input: { accountId: account.id } });
    const payload = data?.resetPassword ?? null;
    if (problems.keep({ payload, error }) || error) return;
    if (payload?.firstPassword) onReset(payload.firstPassword);
  }

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Đặt lại mật khẩu của ${{ name }}?`}
      consequence={t`Mật khẩu cũ hết tác dụng và người dùng bị đăng xuất ở mọi máy. Mật khẩu mới hiện một lần để bạn giao lại.`}
      actLabel={t`Đặt lại mật khẩu`}
      keepLabel={t`Giữ nguyên`}
      onAct={() => void act()}
      isActing={state.fetching}
    >
      {problems.all.length > 0 || state.error ? (
        <>
          <FailureNotice error={problems.all.length > 0 ? undefined : state.error} />
          <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
        </>
      ) : null}
    </ConfirmDialog>
  );
}
