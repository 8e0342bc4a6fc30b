import {
  ScreeningExplanation,
  ScreeningHistory,
  useNominationStateWords,
  useNomineeSubjectWords,
} from '@antoan/gate-words';
import { formatDate } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import { Empty, FactList, FileRow, Page, PageHead, Panel, Skeleton, Stack, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { EndorseNomination } from './EndorseNomination.tsx';

const EndorsementPage_query = graphql(`
  query EndorsementPage($id: ID!) {
    nomination(id: $id) {
      id
      year
      subject
      nomineeName
      nomineePosition
      state
      achievementFrom
      achievementTo
      kind {
        code
        validFrom
        name
        legalBasis
      }
      unit {
        id
        name
      }
      files {
        id
        file {
          id
          name
          path
        }
      }
      screening {
        id
        outcome
        ranAt
        trigger
        standing
        standingVersion
        decisionNumber
        decisionDate
        decisionAuthority
        steps {
          rule
          passed
          isExit
          outcome
          params {
            name
            value
          }
          tenures {
            personName
            from
            to
            days
            isNominee
          }
        }
      }
      screenings {
        id
        outcome
        ranAt
        trigger
        decisionNumber
        standingVersion
      }
      ...EndorseNomination_nomination
    }
  }
`);

/** One nomination before the managing level: what clause 5 says of it, what it rests on, and the level's word. */
export function EndorsementPage({ path }: { path: string }) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const states = useNominationStateWords();
  const subjects = useNomineeSubjectWords();
  const [result, retry] = useQuery({ query: EndorsementPage_query, variables: { id } });
  return (
    <Page>
      <QueryBoundary result={result} retry={retry} name={t`Đề nghị khen thưởng`} skeleton={<Skeleton shape="page" />}>
        {({ nomination }) => {
          if (!nomination) return <Empty isPage title={t`Không tìm thấy đề nghị`} />;
          const { nomineeName, nomineePosition, subject, kind, year, unit, screening, screenings } = nomination;
          const { achievementFrom, achievementTo, files } = nomination;
          const act = <EndorseNomination key={id} nomination={nomination} />;
          return (
            <>
              <PageHead
                title={nomineeName}
                subtitle={[nomineePosition ?? subjects[subject], unit.name].join(', ')}
                crumbs={[{ label: t`Đề nghị khen thưởng`, href: path }, { label: t`${kind.name}, năm ${year}` }]}
                beside={<Tag>{states[nomination.state]}</Tag>}
              />
              <Stack gap="l">
                {screening ? (
                  <ScreeningExplanation
                    nomination={{ awardName: kind.name, year, subject, nomineeName, unitName: unit.name }}
                    screening={screening}
                    aside={act}
                    history={<ScreeningHistory screenings={screenings} />}
                  />
                ) : (
                  act
                )}
                <Panel title={t`Nội dung đề nghị`}>
                  <Stack gap="m">
                    <FactList
                      items={[
                        { label: t`Danh hiệu, hình thức`, value: kind.name },
                        { label: t`Căn cứ`, value: kind.legalBasis },
                        {
                          label: t`Thời gian lập thành tích`,
                          value:
                            achievementFrom && achievementTo
                              ? `${formatDate(achievementFrom)} – ${formatDate(achievementTo)}`
                              : t`Theo năm xét ${year}`,
                        },
                      ]}
                    />
                    {files.map((each) => (
                      <FileRow key={each.id} name={each.file.name} href={each.file.path} />
                    ))}
                  </Stack>
                </Panel>
              </Stack>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
