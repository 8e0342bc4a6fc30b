import { Link, useNavigate, useParams, useSearchState } from '@antoan/router';
import { Button, Empty, QueueHead, QueueLayout, SearchField, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { Awaiting } from '../graphql/graphql.ts';
import { Dossier_assessment } from '../dossier/dossier.ts';
import { DossierContext } from '../dossier/DossierContext.tsx';
import { DossierDesk } from '../dossier/DossierDesk.tsx';
import { QueueEntry } from './QueueEntry.tsx';
import { useQueueKeys } from './useQueueKeys.ts';
import './queue.css';

const PAGE_SIZE = 60;

const DossierQueue_list = graphql(`
  query DossierQueueList($awaiting: Awaiting!, $search: String, $first: Int!, $after: String) {
    assessments(awaiting: $awaiting, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          ...QueueEntry_assessment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const DossierQueue_dossier = graphql(`
  query DossierQueueDossier($id: ID!) {
    assessment(id: $id) {
      id
      ...Dossier_assessment
    }
  }
`);

interface DossierQueueProps {
  /** What the dossiers wait for; the act at the desk follows from it. */
  awaiting: Extract<Awaiting, 'VERIFICATION' | 'APPRAISAL'>;
  /** The address of the queue; a dossier stands at `${path}/${id}` (route `…/:id?`). */
  path: string;
  /** "Chờ thẩm định". */
  title: string;
}

/** Dossiers that wait for the viewer's body: list, dossier, context. After an act the next dossier opens. */
export function DossierQueue({ awaiting, path, title }: DossierQueueProps) {
  const { t } = useLingui();
  const { id: openId } = useParams();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState('tim');
  const [after, setAfter] = useSearchState('after');
  const [list, askList] = useQuery({
    query: DossierQueue_list,
    variables: { awaiting, search: search || null, first: PAGE_SIZE, after: after || null },
  });
  const ids = list.data?.assessments.edges.map(({ node }) => node.id) ?? [];
  const currentId = openId ?? ids[0] ?? null;
  const place = currentId ? ids.indexOf(currentId) : -1;
  const nextId = ids[place + 1] ?? ids.find((each) => each !== currentId) ?? null;
  const query = new URLSearchParams({ ...(search ? { tim: search } : {}), ...(after ? { after } : {}) }).toString();
  const hrefOf = (id: string | null) => `${path}${id ? `/${id}` : ''}${query ? `?${query}` : ''}`;
  useQueueKeys();

  const total = list.data?.assessments.totalCount;
  return (
    <QueueLayout
      list={
        <nav aria-label={title} id="danh-sach-ho-so">
          <QueueHead
            title={title}
            isPage={currentId === null}
            count={
              total === undefined ? null : (
                <span className="at-sub">
                  <Plural value={total} other="# hồ sơ" />
                </span>
              )
            }
            note={t`Xếp theo hạn nộp, rồi theo tên`}
          />
          <div className="dossier-queue-search">
            <SearchField
              label={t`Tìm hồ sơ`}
              value={search}
              onChange={(next) => setSearch(next, { replace: true })}
              hasSlashKey
            />
          </div>
          <QueryBoundary result={list} retry={askList} name={title} skeleton={<Skeleton rows={8} />}>
            {({ assessments }) => (
              <>
                {assessments.edges.map(({ node }) => (
                  <QueueEntry
                    key={node.id}
                    assessment={node}
                    href={hrefOf(node.id)}
                    isCurrent={node.id === currentId}
                  />
                ))}
                {assessments.edges.length === 0 && search ? <Empty title={t`Không có hồ sơ nào khớp`} /> : null}
                <div className="dossier-queue-more">
                  {after ? <Button size="small" onPress={() => setAfter('')}>{t`Về đầu danh sách`}</Button> : null}
                  {assessments.pageInfo.hasNextPage ? (
                    <Button
                      size="small"
                      onPress={() => setAfter(assessments.pageInfo.endCursor ?? '')}
                    >{t`Các hồ sơ sau`}</Button>
                  ) : null}
                </div>
              </>
            )}
          </QueryBoundary>
        </nav>
      }
      {...(currentId ? { context: <ContextOf id={currentId} /> } : {})}
    >
      {currentId ? (
        <DossierOf
          id={currentId}
          lead={
            <div className="dossier-queue-phone">
              <a href="#danh-sach-ho-so">{t`Danh sách`}</a>
              <span className="at-sub">{place >= 0 ? `${place + 1}/${total ?? ids.length}` : ''}</span>
              {nextId ? <Link to={hrefOf(nextId)}>{t`Tiếp`}</Link> : null}
            </div>
          }
          onDone={() => void navigate(hrefOf(nextId))}
        />
      ) : list.data && !search ? (
        <Empty icon={CircleCheck} title={t`Không còn hồ sơ nào chờ`}>
          {t`Hồ sơ mới sẽ hiện ở đây khi tới lượt cơ quan bạn.`}
        </Empty>
      ) : null}
    </QueueLayout>
  );
}

function DossierOf({ id, lead, onDone }: { id: string; lead: React.ReactNode; onDone: () => void }) {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: DossierQueue_dossier, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Hồ sơ`} skeleton={<Skeleton shape="page" />}>
      {({ assessment }) => {
        const dossier = assessment ? readFragment(Dossier_assessment, assessment) : null;
        return dossier && dossier.id === id ? (
          <DossierDesk {...{ dossier, lead, onDone }} />
        ) : (
          <Skeleton shape="page" />
        );
      }}
    </QueryBoundary>
  );
}

function ContextOf({ id }: { id: string }) {
  const [result] = useQuery({ query: DossierQueue_dossier, variables: { id }, requestPolicy: 'cache-first' });
  const dossier = result.data?.assessment ? readFragment(Dossier_assessment, result.data.assessment) : null;
  return dossier && dossier.id === id ? <DossierContext dossier={dossier} /> : <Skeleton rows={6} />;
}
