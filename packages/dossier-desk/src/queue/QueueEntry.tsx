import { daysBetween, QueueItem } from '@antoan/ui';
import { formatDate } from '@antoan/i18n';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { DossierFlags } from '../dossier/DossierFlags.tsx';
import { flagsOf } from '../dossier/dossier-flags.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';

const QueueEntry_assessment = graphql(`
  fragment QueueEntry_assessment on Assessment {
    id
    year
    selfResult
    unit {
      id
      name
      placeName
      districtName
    }
    answers {
      criterionId
      value
      count
      total
      evidence
    }
    history {
      step
      at
      reason
    }
    previous {
      id
      appraisedResult
      answers {
        criterionId
        value
        count
        total
        evidence
      }
    }
  }
`);

interface QueueEntryProps {
  assessment: FragmentType<typeof QueueEntry_assessment>;
  href: string;
  isCurrent: boolean;
}

/** One dossier of the list: whose, since when it waits, and what wants a look. */
export function QueueEntry({ assessment, href, isCurrent }: QueueEntryProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  const dossier = readFragment(QueueEntry_assessment, assessment);
  const since = dossier.history.at(-1)?.at;
  const days = since && today ? daysBetween(dayOf(since), today) : null;
  const flags = flagsOf(dossier);
  return (
    <QueueItem
      href={href}
      title={dossier.unit.name}
      place={[dossier.unit.placeName, dossier.unit.districtName].filter(Boolean).join(', ')}
      due={
        days === null ? null : (
          <span className="at-sub at-nowrap">{days <= 0 ? t`Đến hôm nay` : t`Chờ ${{ days }} ngày`}</span>
        )
      }
      {...(flags.length > 0 ? { flags: <DossierFlags flags={flags} /> } : {})}
      isCurrent={isCurrent}
    />
  );
}

/** The day of a moment in Vietnam, as `YYYY-MM-DD`. */
function dayOf(moment: string): string {
  const [day, month, year] = formatDate(new Date(moment)).split('/');
  return `${year}-${month}-${day}`;
}
