import { formatDate } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import {
  Button,
  Cluster,
  Empty,
  FactList,
  LinkButton,
  Page,
  PageHead,
  Panel,
  Skeleton,
  Stack,
  TextLink,
} from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { BookOpenCheck, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { CriteriaSet_SetFragment } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import { CheckCriteria } from './CheckCriteria.tsx';
import { CriteriaSet_set } from './criteria-set.fragment.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { NeedsChecking } from './NeedsChecking.tsx';
import '../province.css';

const CriteriaSetPage_query = graphql(`
  query CriteriaSetPage {
    criteriaSets {
      id
      ...CriteriaSet_set
    }
  }
`);

/** One version of a set, as it stands. */
export function CriteriaSetPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: CriteriaSetPage_query });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Bộ tiêu chí`} skeleton={<Skeleton shape="page" />}>
      {({ criteriaSets }) => {
        const sets = criteriaSets.map((set) => readFragment(CriteriaSet_set, set));
        const set = sets.find((one) => one.id === id);
        if (!set) return <Empty isPage title={t`Không tìm thấy bộ tiêu chí`} />;
        return <SetAsItStands set={set} others={sets.filter(({ code }) => code === set.code && set.id !== id)} />;
      }}
    </QueryBoundary>
  );
}

function SetAsItStands({ set, others }: { set: CriteriaSet_SetFragment; others: readonly CriteriaSet_SetFragment[] }) {
  const { t } = useLingui();
  const { kinds, layers } = useLawWords();
  const [isChecking, setChecking] = useState(false);
  const from = formatDate(set.validFrom);
  const validity = set.validTo ? `${from} – ${formatDate(set.validTo)}` : t`từ ${{ from }}`;
  const hasUnchecked = set.needsChecking || set.criteria.some(({ needsChecking }) => needsChecking);
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: t`Bộ tiêu chí`, href: PATHS.criteria }, { label: set.code }]}
        title={set.title}
        beside={set.needsChecking ? <NeedsChecking /> : null}
        actions={
          <Cluster>
            {hasUnchecked && !isChecking ? (
              <Button icon={BookOpenCheck} onPress={() => setChecking(true)}>{t`Ghi nhận đã đối chiếu`}</Button>
            ) : null}
            <LinkButton tone="primary" icon={FilePlus2} href={`${PATHS.criteria}/${set.id}/ban-moi`}>
              {t`Soạn bản mới`}
            </LinkButton>
          </Cluster>
        }
      />
      <Stack gap="l">
        <Panel>
          <FactList
            items={[
              { label: t`Ký hiệu`, value: set.code },
              { label: t`Căn cứ`, value: set.legalBasis },
              { label: t`Nguồn`, value: layers[set.layer] },
              { label: t`Hiệu lực`, value: <span className="at-num">{validity}</span> },
              { label: t`Áp dụng cho`, value: set.unitKinds.map((kind) => kinds[kind]).join(', ') },
              ...(set.checkedAgainst ? [{ label: t`Đã đối chiếu với`, value: set.checkedAgainst }] : []),
              ...(others.length > 0
                ? [
                    {
                      label: t`Bản khác`,
                      value: (
                        <Cluster>
                          {others.map(({ id, validFrom }) => (
                            <TextLink key={id} href={`${PATHS.criteria}/${id}`}>
                              {t`từ ${{ from: formatDate(validFrom) }}`}
                            </TextLink>
                          ))}
                        </Cluster>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Panel>
        {isChecking ? (
          <CheckCriteria set={set} onClose={() => setChecking(false)} />
        ) : (
          <Panel isFlush>
            <CriteriaTable label={set.title} criteria={set.criteria} />
          </Panel>
        )}
      </Stack>
    </Page>
  );
}
