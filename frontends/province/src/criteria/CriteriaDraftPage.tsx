import { useParams } from '@antoan/router';
import { Empty, Page, PageHead, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { CriteriaSet_set } from './criteria-set.fragment.ts';
import { emptyOverlay, formFollowing } from './criteria-form.ts';
import { CriteriaEditor } from './CriteriaEditor.tsx';
import '../province.css';

const CriteriaDraftPage_query = graphql(`
  query CriteriaDraftPage {
    criteriaSets {
      id
      ...CriteriaSet_set
    }
  }
`);

/** A new version of a set while it is being written. */
export function CriteriaDraftPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: CriteriaDraftPage_query });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Bộ tiêu chí`} skeleton={<Skeleton shape="page" />}>
      {({ criteriaSets }) => {
        const sets = criteriaSets.map((one) => readFragment(CriteriaSet_set, one));
        const set = sets.find((one) => one.id === id);
        if (!set) return <Empty isPage title={t`Không tìm thấy bộ tiêu chí`} />;
        // Newest first: the one to go on from when somebody else put a version into force meanwhile.
        const latest = sets.find(({ code }) => code === set.code) ?? set;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[
                { label: t`Bộ tiêu chí`, href: PATHS.criteria },
                { label: set.code, href: `${PATHS.criteria}/${set.id}` },
                { label: t`Bản mới` },
              ]}
              title={t`Soạn bản mới của bộ tiêu chí`}
              subtitle={set.title}
            />
            <CriteriaEditor
              key={set.id}
              draftKey={`criteria/${set.id}`}
              initial={formFollowing(set)}
              base={set}
              latest={latest}
            />
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

/** Criteria that the People's Committee of the province adds to those of the circular. */
export function OverlayDraftPage() {
  const { t } = useLingui();
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: t`Bộ tiêu chí`, href: PATHS.criteria }, { label: t`Tiêu chí của tỉnh` }]}
        title={t`Thêm tiêu chí của tỉnh`}
        intro={t`UBND tỉnh được bổ sung tiêu chí (khoản 1 Điều 8 Thông tư số 124/2021/TT-BCA). Hồ sơ trả lời cả tiêu chí của thông tư và tiêu chí của tỉnh.`}
      />
      <CriteriaEditor draftKey="criteria/province" initial={emptyOverlay()} base={null} latest={null} />
    </Page>
  );
}
