import { useSearchState } from '@antoan/router';
import {
  Button,
  Empty,
  FilterBar,
  FilterPick,
  LinkButton,
  Page,
  PageHead,
  Panel,
  SearchField,
  Skeleton,
  Table,
  Tag,
} from '@antoan/ui';
import { QueryBoundary, type Role, usePlatform, useViewer } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { hasRole } from '../reading-rights.ts';
import { grantStateOn } from './grant-state.ts';
import { useRoleWords } from './useRoleWords.ts';
import '../province.css';

const PAGE_SIZE = 50;

const AccountsPage_query = graphql(`
  query AccountsPage($search: String, $isDisabled: Boolean, $role: Role, $first: Int!, $after: String) {
    accounts(search: $search, isDisabled: $isDisabled, role: $role, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          username
          displayName
          isDisabled
          grants {
            id
            role
            validFrom
            validTo
            endedAt
            bodyUnit {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Accounts with what they may be today. The administrator opens them from here, and sees no business data. */
export function AccountsPage() {
  const { t } = useLingui();
  const roles = useRoleWords();
  const today = usePlatform()?.today ?? '';
  const [search, setSearch] = useSearchState('tim');
  const [state, setState] = useSearchState('tinh-trang');
  const [role, setRole] = useSearchState('vai-tro');
  const [after, setAfter] = useSearchState('after');
  const mayOpen = hasRole(useViewer(), 'SYSTEM_ADMINISTRATOR');
  const [result, retry] = useQuery({
    query: AccountsPage_query,
    variables: {
      first: PAGE_SIZE,
      ...(search.trim() ? { search } : {}),
      ...(state ? { isDisabled: state === 'khoa' } : {}),
      ...(role in roles ? { role: role as Role } : {}),
      ...(after ? { after } : {}),
    },
  });
  return (
    <Page density="compact">
      <PageHead
        title={t`Tài khoản`}
        actions={
          mayOpen ? (
            <LinkButton tone="primary" icon={UserPlus} href={`${PATHS.accounts}/mo`}>{t`Mở tài khoản`}</LinkButton>
          ) : null
        }
      />
      <Panel isFlush>
        <FilterBar count={result.data ? <Plural value={result.data.accounts.totalCount} other="# tài khoản" /> : null}>
          <SearchField
            label={t`Tìm tài khoản`}
            placeholder={t`Tên đăng nhập, tên hiển thị`}
            value={search}
            onChange={(next) => setSearch(next, { replace: true })}
            hasSlashKey
          />
          <FilterPick
            label={t`Tình trạng`}
            options={[
              { id: 'dung', label: t`Đang dùng` },
              { id: 'khoa', label: t`Đã khóa` },
            ]}
            value={state || null}
            onChange={(next) => setState(next ?? '')}
          />
          <FilterPick
            label={t`Vai trò`}
            options={Object.entries(roles)
              .filter(([id]) => id !== 'PUBLIC')
              .map(([id, label]) => ({ id, label }))}
            value={role || null}
            onChange={(next) => setRole(next ?? '')}
          />
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Tài khoản`} skeleton={<Skeleton shape="table" />}>
          {({ accounts }) => (
            <>
              <Table
                label={t`Các tài khoản`}
                rows={accounts.edges.map(({ node }) => ({
                  ...node,
                  held: node.grants.filter((grant) => grantStateOn(today, grant) === 'HELD'),
                }))}
                rowKey={({ id }) => id}
                rowName={({ displayName }) => displayName}
                rowHref={({ id }) => `${PATHS.accounts}/${id}`}
                columns={[
                  { id: 'name', label: t`Tên hiển thị`, cell: ({ displayName }) => displayName },
                  { id: 'username', label: t`Tên đăng nhập`, cell: ({ username }) => username },
                  {
                    id: 'roles',
                    label: t`Vai trò hôm nay`,
                    cell: ({ held }) => [...new Set(held.map((grant) => roles[grant.role]))].join(', ') || '–',
                  },
                  {
                    id: 'body',
                    label: t`Cơ quan, đơn vị`,
                    cell: ({ held }) =>
                      [...new Set(held.flatMap(({ bodyUnit }) => bodyUnit?.name ?? []))].join(', ') || '–',
                  },
                  {
                    id: 'state',
                    label: t`Tình trạng`,
                    phone: 'aside',
                    isNowrap: true,
                    cell: ({ isDisabled }) => (
                      <Tag tone={isDisabled ? 'warn' : 'plain'}>{isDisabled ? t`Đã khóa` : t`Đang dùng`}</Tag>
                    ),
                  },
                ]}
                empty={<Empty title={t`Không có tài khoản nào khớp`} />}
              />
              {accounts.pageInfo.hasNextPage || after ? (
                <div className="province-pages">
                  {after ? <Button size="small" onPress={() => setAfter('')}>{t`Về trang đầu`}</Button> : null}
                  {accounts.pageInfo.hasNextPage ? (
                    <Button
                      size="small"
                      onPress={() => setAfter(accounts.pageInfo.endCursor ?? '')}
                    >{t`Trang sau`}</Button>
                  ) : null}
                </div>
              ) : null}
            </>
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
