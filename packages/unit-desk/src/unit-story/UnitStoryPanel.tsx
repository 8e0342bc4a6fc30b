import { formatDate } from '@antoan/i18n';
import { DocumentNumber, Panel, Tag, Timeline } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../graphql.ts';
import { type StoryDay, storyDays } from './story-days.ts';
import { UnitStory_unit } from './unit-story.fragment.ts';
import { useFactSentence } from './useFactSentence.tsx';
import classes from './unit-story.module.css';

interface UnitStoryPanelProps {
  unit: FragmentType<typeof UnitStory_unit>;
  unitHref: (unitId: string) => string;
}

/** The history of a unit from the first day on record to what is known to come. */
export function UnitStoryPanel({ unit, unitHref }: UnitStoryPanelProps) {
  const { t } = useLingui();
  const story = readFragment(UnitStory_unit, unit);
  const today = usePlatform()?.today ?? '';
  const sentence = useFactSentence({ unitHref, isTerritory: story.kind === 'TERRITORY' });
  const days = storyDays(story, today);
  return (
    <Panel title={t`Lịch sử`}>
      <Timeline
        hasOwnWords
        label={t`Lịch sử của ${{ name: story.name }}`}
        items={days.map((each) => ({
          id: each.day,
          state: each.isNow ? 'now' : each.isAhead ? 'todo' : 'done',
          title: <DayTitle day={each} />,
          detail: (
            <span className={classes['facts']}>
              {each.facts.map((fact, index) => (
                // The facts of a day have no id of their own and never change places.
                <span key={`${fact.kind} ${index}`}>{sentence(fact)}</span>
              ))}
              {each.instruments.map(({ id, number, isFromMemory }) => (
                <span key={id} className="at-sub">
                  <Trans>
                    Căn cứ <DocumentNumber>{number}</DocumentNumber>
                  </Trans>{' '}
                  {isFromMemory ? <Tag tone="warn">{t`cần đối chiếu văn bản gốc`}</Tag> : null}
                </span>
              ))}
            </span>
          ),
        }))}
      />
    </Panel>
  );
}

function DayTitle({ day: { day, isNow, isAhead } }: { day: StoryDay }) {
  const { t } = useLingui();
  const shownDay = <span className="at-num">{formatDate(day)}</span>;
  if (isAhead) return <Trans>Sẽ có hiệu lực từ {shownDay}</Trans>;
  return (
    <>
      {shownDay} {isNow ? <Tag>{t`đang có hiệu lực`}</Tag> : null}
    </>
  );
}
