import { formatDate, formatDateTime, formatNumber } from '@antoan/i18n';
import { Confirmations, Empty, FactList, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ReleaseState } from '../graphql/graphql.ts';
import { PublishRelease } from './PublishRelease.tsx';
import styles from './releases.module.css';

const ReleaseList_query = graphql(`
  query ReleaseList($state: ReleaseState) {
    releases(state: $state) {
      id
      kind
      year
      decisionNumber
      decisionDate
      authorityName
      itemCount
      items(first: 5) {
        id
        name
      }
      state
      publishedAt
      clearances {
        key
        at
      }
      ...PublishRelease_release
    }
  }
`);

/** The releases in one state; editors see the keys and publish what carries both. */
export function ReleaseList({ state, isEditor }: { state: ReleaseState; isEditor: boolean }) {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: ReleaseList_query, variables: { state } });

  return (
    <QueryBoundary
      result={result}
      retry={retry}
      name={t`Bản công bố`}
      skeleton={<Skeleton shape="lines" />}
      isEmpty={({ releases }) => releases.length === 0}
      empty={<Empty title={state === 'CLEARED' ? t`Không có bản nào chờ công bố` : t`Không có bản công bố nào`} />}
    >
      {({ releases }) => (
        <ul className={styles.list}>
          {releases.map((release) => (
            <li key={release.id}>
              <Panel
                title={
                  release.kind === 'RECOGNITION'
                    ? t`${formatNumber(release.itemCount)} đơn vị đạt tiêu chuẩn năm ${release.year}`
                    : t`${formatNumber(release.itemCount)} tập thể, cá nhân được khen thưởng năm ${release.year}`
                }
              >
                <div className={styles.columns}>
                  <div>
                    <FactList
                      items={[
                        {
                          label: t`Quyết định`,
                          value: t`Số ${release.decisionNumber}, ${formatDate(release.decisionDate)}`,
                        },
                        { label: t`Cơ quan ban hành`, value: release.authorityName },
                        ...(release.publishedAt
                          ? [{ label: t`Công bố lúc`, value: formatDateTime(release.publishedAt) }]
                          : []),
                      ]}
                    />
                    <p className={styles.names}>
                      {release.items.map(({ name }) => name).join('; ')}
                      {release.itemCount > release.items.length
                        ? t` và ${formatNumber(release.itemCount - release.items.length)} đơn vị khác`
                        : ''}
                    </p>
                  </div>
                  {isEditor ? (
                    <Confirmations
                      keys={[
                        {
                          id: 'DATA_OWNER',
                          body: t`Cơ quan chủ quản số liệu`,
                          at: turnedAt(release.clearances, 'DATA_OWNER'),
                        },
                        { id: 'OFFICE', body: t`Văn phòng UBND tỉnh`, at: turnedAt(release.clearances, 'OFFICE') },
                      ]}
                    >
                      <PublishRelease release={release} />
                    </Confirmations>
                  ) : null}
                </div>
              </Panel>
            </li>
          ))}
        </ul>
      )}
    </QueryBoundary>
  );
}

function turnedAt(clearances: readonly { key: string; at: string }[], key: string): string | null {
  const turned = clearances.find((clearance) => clearance.key === key);
  return turned?.at ?? null;
}
