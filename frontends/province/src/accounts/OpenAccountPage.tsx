import {
  Button,
  Cluster,
  FieldGroup,
  LinkButton,
  notify,
  Page,
  PageHead,
  Panel,
  ProblemsSummary,
  Stack,
  TextField,
} from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { OpenAccountMutation } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { FirstPassword } from './FirstPassword.tsx';
import './account-problem-words.ts';
import '../province.css';

const OpenAccount_mutation = graphql(`
  mutation OpenAccount($input: OpenAccountInput!) {
    openAccount(input: $input) {
      account {
        id
        username
        displayName
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

type Opened = OpenAccountMutation['openAccount'];

/** Opens an account: its names, then the first password to hand over, then on to its grants. */
export function OpenAccountPage() {
  const { t } = useLingui();
  const [opened, setOpened] = useState<Opened | null>(null);
  const crumbs = [{ label: t`Tài khoản`, href: PATHS.accounts }];
  if (opened?.account && opened.firstPassword) {
    const { id, username } = opened.account;
    return (
      <Page width="text">
        <PageHead title={t`Đã mở tài khoản ${{ username }}`} crumbs={crumbs} />
        <Panel>
          <Stack gap="l">
            <FirstPassword username={username} password={opened.firstPassword} />
            <p>{t`Tài khoản chưa có quyền nào: đăng nhập được nhưng chưa xem hay làm được gì. Giao quyền theo văn bản cử người.`}</p>
            <Cluster>
              <LinkButton
                tone="primary"
                href={`${PATHS.accounts}/${id}?giao=1`}
              >{t`Giao quyền cho tài khoản`}</LinkButton>
              <Button onPress={() => setOpened(null)}>{t`Mở tài khoản khác`}</Button>
            </Cluster>
          </Stack>
        </Panel>
      </Page>
    );
  }
  return (
    <Page width="text">
      <PageHead
        title={t`Mở tài khoản`}
        crumbs={crumbs}
        intro={t`Mỗi người một tài khoản. Hệ thống tự đặt mật khẩu đầu tiên và chỉ hiện một lần.`}
      />
      <Panel>
        <OpenAccountForm onOpened={setOpened} />
      </Panel>
    </Page>
  );
}

function OpenAccountForm({ onOpened }: { onOpened: (opened: Opened) => void }) {
  const { t } = useLingui();
  const problems = useProblems();
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [state, open] = useMutation(OpenAccount_mutation);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data, error } = await open({ input: { username, displayName } });
    if (problems.keep({ payload: data?.openAccount ?? null, error }) || error || !data) return;
    notify(t`Đã mở tài khoản ${{ name: data.openAccount.account?.username ?? '' }}`);
    onOpened(data.openAccount);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="l">
        <FailureNotice error={problems.all.length > 0 ? undefined : state.error} />
        <ProblemsSummary
          problems={problems.all.map((problem) => ({
            message: describeProblem(problem),
            fieldId: `account-${problem.path.at(-1) ?? ''}`,
          }))}
        />
        <FieldGroup>
          <TextField
            id="account-username"
            label={t`Tên đăng nhập`}
            hint={t`Chữ không dấu, chữ số, dấu chấm. Ví dụ: thpt.baothang`}
            autoComplete="off"
            value={username}
            onChange={setUsername}
            error={problems.of('username')}
            isRequired
          />
          <TextField
            id="account-displayName"
            label={t`Tên hiển thị`}
            hint={t`Chức danh và đơn vị, hoặc họ tên người dùng`}
            autoComplete="off"
            value={displayName}
            onChange={setDisplayName}
            error={problems.of('displayName')}
            isRequired
          />
        </FieldGroup>
        <Cluster>
          <Button
            tone="primary"
            type="submit"
            isLoading={state.fetching}
            loadingLabel={t`Đang mở`}
          >{t`Mở tài khoản`}</Button>
        </Cluster>
      </Stack>
    </form>
  );
}
