import { ConfirmDialog, notify, ProblemsSummary } from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './account-problem-words.ts';

const DisableAccount_mutation = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      account {
        id
        isDisabled
        version
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

const EnableAccount_mutation = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      account {
        id
        isDisabled
        version
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

interface AccountSwitchProps {
  account: { id: string; username: string; isDisabled: boolean; version: number };
  onClose: () => void;
}

/** Asks before an account is locked or unlocked. */
export function AccountSwitch({ account, onClose }: AccountSwitchProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [disabling, disable] = useMutation(DisableAccount_mutation);
  const [enabling, enable] = useMutation(EnableAccount_mutation);
  const { username: name, isDisabled } = account;
  const input = { accountId: account.id, version: account.version };
  const error = disabling.error ?? enabling.error;

  async function turn() {
    const result = isDisabled ? await enable({ input }) : await disable({ input });
    const data: { enableAccount?: Answer; disableAccount?: Answer } | undefined = result.data;
    const payload = data?.enableAccount ?? data?.disableAccount ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error) return;
    notify(isDisabled ? t`Đã mở khóa ${{ name }}` : t`Đã khóa ${{ name }}`);
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={isDisabled ? t`Mở khóa tài khoản ${{ name }}?` : t`Khóa tài khoản ${{ name }}?`}
      consequence={
        isDisabled
          ? t`Người dùng đăng nhập lại được với mật khẩu cũ.`
          : t`Người dùng bị đăng xuất và không đăng nhập được cho tới khi mở khóa. Số liệu đã nhập giữ nguyên.`
      }
      actLabel={isDisabled ? t`Mở khóa tài khoản` : t`Khóa tài khoản`}
      actTone={isDisabled ? 'primary' : 'stop'}
      keepLabel={t`Giữ nguyên`}
      onAct={() => void turn()}
      isActing={disabling.fetching || enabling.fetching}
    >
      {problems.all.length > 0 || error ? (
        <>
          <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
        </>
      ) : null}
    </ConfirmDialog>
  );
}

type Answer = {
  problems: readonly { code: string; path: readonly string[]; params: readonly { name: string; value: string }[] }[];
};
