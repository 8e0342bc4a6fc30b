import { useSearchState } from '@antoan/router';
import {
  Button,
  type Column,
  Empty,
  FilterBar,
  Page,
  PageHead,
  Panel,
  SearchField,
  Skeleton,
  Table,
  Tag,
} from '@antoan/ui';
import { QueryBoundary, useViewer } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { AccountsPageQuery } from '../graphql/graphql.ts';
import { hasRole } from '../reading-rights.ts';
import { AccountSwitch } from './AccountSwitch.tsx';
import { useRoleWords } from './useRoleWords.ts';
import '../province.css';

const PAGE_SIZE = 50;

const AccountsPage_query = graphql(`
  query AccountsPage($search: String, $first: Int!, $after: String) {
    accounts(search: $search, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          username
          displayName
          isDisabled
          version
          grants {
            id
            role
            validFrom
            validTo
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

type Account = AccountsPageQuery['accounts']['edges'][number]['node'];

/** Accounts with their offices: the administrator disables and enables, and sees no business data. */
export function AccountsPage() {
  const { t } = useLingui();
  const roles = useRoleWords();
  const [search, setSearch] = useSearchState('tim');
  const [after, setAfter] = useSearchState('after');
  const mayAct = hasRole(useViewer(), 'SYSTEM_ADMINISTRATOR');
  const [asked, setAsked] = useState<Account | null>(null);
  const [result, retry] = useQuery({
    query: AccountsPage_query,
    variables: { first: PAGE_SIZE, ...(search.trim() ? { search } : {}), ...(after ? { after } : {}) },
  });
  const actColumn: Column<Account> = {
    id: 'act',
    label: t`Việc`,
    phone: 'full',
    isNowrap: true,
    cell: (account) => (
      <Button
        size="small"
        tone="quiet"
        aria-label={
          account.isDisabled ? t`Mở khóa ${{ name: account.username }}` : t`Khóa ${{ name: account.username }}`
        }
        onPress={() => setAsked(account)}
      >
        {account.isDisabled ? t`Mở khóa` : t`Khóa`}
      </Button>
    ),
  };
  return (
    <Page density="compact">
      <PageHead title={t`Tài khoản`} />
      <Panel isFlush>
        <FilterBar count={result.data ? <Plural value={result.data.accounts.totalCount} other="# tài khoản" /> : null}>
          <SearchField
            label={t`Tìm tài khoản`}
            value={search}
            onChange={(next) => setSearch(next, { replace: true })}
            hasSlashKey
          />
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Tài khoản`} skeleton={<Skeleton shape="table" />}>
          {({ accounts }) => (
            <>
              <Table
                label={t`Các tài khoản`}
                rows={accounts.edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={[
                  { id: 'name', label: t`Tên hiển thị`, cell: ({ displayName }) => displayName },
                  { id: 'username', label: t`Tên đăng nhập`, cell: ({ username }) => username },
                  {
                    id: 'roles',
                    label: t`Vai trò`,
                    cell: ({ grants }) => [...new Set(grants.map(({ role }) => roles[role]))].join(', ') || '–',
                  },
                  {
                    id: 'body',
                    label: t`Cơ quan, đơn vị`,
                    cell: ({ grants }) =>
                      [...new Set(grants.flatMap(({ bodyUnit }) => bodyUnit?.name ?? []))].join(', ') || '–',
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
                  ...(mayAct ? [actColumn] : []),
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
      {asked ? <AccountSwitch key={asked.id} account={asked} onClose={() => setAsked(null)} /> : null}
    </Page>
  );
}
