import { useParams, useSearchState } from '@antoan/router';
import { Banner, Button, Cluster, FactList, Page, PageHead, Panel, Skeleton, Stack, Tag } from '@antoan/ui';
import { QueryBoundary, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { KeyRound, Lock, LockOpen, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { AccountPageQuery } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { hasRole } from '../reading-rights.ts';
import { AccountSwitch } from './AccountSwitch.tsx';
import { EndGrantDialog } from './EndGrantDialog.tsx';
import { FirstPassword } from './FirstPassword.tsx';
import { GrantRoleDrawer } from './GrantRoleDrawer.tsx';
import { type GrantRow, GrantTable } from './GrantTable.tsx';
import { ResetPasswordDialog } from './ResetPasswordDialog.tsx';
import '../province.css';

const AccountPage_query = graphql(`
  query AccountPage($id: ID!) {
    account(id: $id) {
      id
      username
      displayName
      isDisabled
      hasFirstPassword
      version
      grants {
        id
        ...GrantTable_grant
      }
    }
  }
`);

type Account = NonNullable<AccountPageQuery['account']>;

/** One account: who it is, what it may be, and the administrator's acts on it. */
export function AccountPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: AccountPage_query, variables: { id } });
  return (
    <Page density="compact">
      <QueryBoundary result={result} retry={retry} name={t`Tài khoản`} skeleton={<Skeleton shape="page" />}>
        {({ account }) => (account ? <AccountDetail key={account.id} account={account} /> : null)}
      </QueryBoundary>
    </Page>
  );
}

function AccountDetail({ account }: { account: Account }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [isGranting, setGranting] = useSearchState('giao');
  const [isSwitching, setSwitching] = useState(false);
  const [isResetting, setResetting] = useState(false);
  const [ended, setEnded] = useState<GrantRow | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const { username, displayName, isDisabled, hasFirstPassword } = account;
  const isOwn = viewer?.id === account.id;
  const mayAct = hasRole(viewer, 'SYSTEM_ADMINISTRATOR') && !isOwn;
  return (
    <>
      <PageHead
        title={displayName}
        crumbs={[{ label: t`Tài khoản`, href: PATHS.accounts }]}
        actions={
          mayAct ? (
            <Cluster>
              <Button icon={KeyRound} onPress={() => setResetting(true)}>{t`Đặt lại mật khẩu`}</Button>
              <Button
                icon={isDisabled ? LockOpen : Lock}
                tone={isDisabled ? 'plain' : 'stop'}
                onPress={() => setSwitching(true)}
              >
                {isDisabled ? t`Mở khóa tài khoản` : t`Khóa tài khoản`}
              </Button>
            </Cluster>
          ) : null
        }
      />
      <Stack gap="l">
        {isOwn ? (
          <Banner title={t`Đây là tài khoản của bạn.`}>
            {t`Không ai tự khóa, tự giao quyền hay tự kết thúc quyền của mình; nhờ người quản trị khác.`}
          </Banner>
        ) : null}
        <Panel>
          <Stack gap="l">
            {password ? <FirstPassword username={username} password={password} /> : null}
            <div className="province-facts">
              <FactList
                items={[
                  { label: t`Tên đăng nhập`, value: username },
                  {
                    label: t`Tình trạng`,
                    value: <Tag tone={isDisabled ? 'warn' : 'plain'}>{isDisabled ? t`Đã khóa` : t`Đang dùng`}</Tag>,
                  },
                  {
                    label: t`Mật khẩu`,
                    value: hasFirstPassword ? t`Người dùng chưa đổi mật khẩu được giao` : t`Người dùng tự giữ`,
                  },
                ]}
              />
            </div>
          </Stack>
        </Panel>
        <Panel
          title={t`Quyền được giao`}
          isFlush
          action={
            mayAct ? (
              <Button tone="primary" size="small" icon={UserPlus} onPress={() => setGranting('1')}>
                {t`Giao quyền`}
              </Button>
            ) : null
          }
        >
          <GrantTable grants={account.grants} onEnd={mayAct ? setEnded : undefined} />
        </Panel>
      </Stack>
      {isSwitching ? <AccountSwitch account={account} onClose={() => setSwitching(false)} /> : null}
      {isResetting ? (
        <ResetPasswordDialog
          account={account}
          onClose={() => setResetting(false)}
          onReset={(fresh) => {
            setPassword(fresh);
            setResetting(false);
          }}
        />
      ) : null}
      {mayAct && isGranting ? <GrantRoleDrawer account={account} onClose={() => setGranting('')} /> : null}
      {ended ? <EndGrantDialog grant={ended} username={username} onClose={() => setEnded(null)} /> : null}
    </>
  );
}
