import { Confirmations, Panel } from '@antoan/ui';
import { SameUnitAndYear, ScreeningExplanation, ScreeningHistory } from '@antoan/gate-words';
import { useLingui } from '@lingui/react/macro';
import { useDesk } from '../desk/desk.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';

const ScreenedNomination_nomination = graphql(`
  fragment ScreenedNomination_nomination on Nomination {
    id
    year
    subject
    nomineeName
    kind {
      code
      name
    }
    unit {
      id
      name
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
    boardConfirmation {
      at
    }
    policeConfirmation {
      at
    }
    sameUnitAndYear {
      id
      subject
      nomineeName
      kind {
        code
        name
      }
      screening {
        id
        outcome
      }
    }
  }
`);

/** What clause 5 says of a nomination: verdict, the way to it, both confirmations and the runs before. */
export function ScreenedNomination(props: { nomination: FragmentType<typeof ScreenedNomination_nomination> }) {
  const { t } = useLingui();
  const { place } = useDesk();
  const { kind, year, subject, nomineeName, unit, screening, screenings, ...nomination } = readFragment(
    ScreenedNomination_nomination,
    props.nomination,
  );
  if (!screening) return null;
  return (
    <ScreeningExplanation
      nomination={{ awardName: kind.name, year, subject, nomineeName, unitName: unit.name }}
      screening={screening}
      aside={
        <>
          {screening.outcome === 'HOLD' ? null : (
            <Panel title={t`Hai bên xác nhận`}>
              <Confirmations
                keys={[
                  { id: 'police', body: t`Công an tỉnh (PV05)`, at: nomination.policeConfirmation?.at ?? null },
                  { id: 'board', body: t`Ban Thi đua – Khen thưởng`, at: nomination.boardConfirmation?.at ?? null },
                ]}
              />
            </Panel>
          )}
          <SameUnitAndYear nominations={nomination.sameUnitAndYear} hrefOf={(id) => `${place}/khen-thuong/${id}`} />
        </>
      }
      history={<ScreeningHistory screenings={screenings} />}
    />
  );
}
