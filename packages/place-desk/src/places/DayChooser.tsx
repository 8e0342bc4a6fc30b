import { formatDate, formatNumber } from '@antoan/i18n';
import { Button, DateField, DayStops, Icon } from '@antoan/ui';
import { failureOf } from '@antoan/web';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, Undo2 } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { PlaceState } from './usePlaceState.ts';

const DayChooser_query = graphql(`
  query DayChooser {
    changeDays {
      day
      districts
      communes
      endsDistrictPolice
      instruments {
        id
        number
        isFromMemory
      }
    }
  }
`);

/** Chooses the day whose territory is shown: the days on which it changed as stations, any other by typing it. */
export function DayChooser({ state }: { state: PlaceState }) {
  const { t } = useLingui();
  const { day, today } = state;
  const [{ data, error }] = useQuery({ query: DayChooser_query });
  const changeDays = data?.changeDays ?? [];
  const stops = changeDays.map((change) => ({ day: change.day, detail: detailOf(change) }));
  const since = changeDays.filter((change) => change.day <= day).at(-1);
  const first = changeDays[0]?.day;
  const instruments = since?.instruments ?? [];
  const shownDay = <b className="at-num">{formatDate(day)}</b>;
  function detailOf({ districts, communes, endsDistrictPolice }: (typeof changeDays)[number]): string {
    const counts = { districts: formatNumber(districts), communes: formatNumber(communes) };
    if (endsDistrictPolice) return t`không còn Công an cấp huyện`;
    if (districts === 0) return t`${{ communes: counts.communes }} xã, không còn cấp huyện`;
    return t`${{ districts: counts.districts }} huyện, ${{ communes: counts.communes }} xã`;
  }

  return (
    <section className="places-day" aria-label={t`Ngày xem`}>
      <div className="places-day-said">
        <p className="places-day-now" role="status">
          <Icon of={CalendarClock} />
          <span>
            {day === today ? <Trans>Đang xem hôm nay, {shownDay}</Trans> : <Trans>Đang xem ngày {shownDay}</Trans>}
          </span>
        </p>
        {instruments.length > 0 ? <Instruments instruments={instruments} /> : null}
        {error && !data ? (
          <p className="at-sub">{t`Chưa lấy được các ngày thay đổi địa giới (${{ code: failureOf(error).code }}). Vẫn xem được ngày khác.`}</p>
        ) : null}
        {day === today ? null : (
          <Button size="small" icon={Undo2} onPress={() => state.setDay(today)}>
            {t`Về hôm nay`}
          </Button>
        )}
      </div>
      <DayStops label={t`Xem địa bàn vào ngày`} stops={stops} value={day} today={today} onChange={state.setDay} />
      <DateField
        label={t`Ngày khác`}
        value={day}
        onChange={(next) => {
          if (next !== null && (!first || next >= first)) state.setDay(next);
        }}
        {...(first && day < first ? { warning: t`Số liệu địa giới có từ ${{ first: formatDate(first) }}.` } : {})}
      />
    </section>
  );
}

interface InstrumentsProps {
  instruments: readonly { id: string; number: string; isFromMemory: boolean }[];
}

function Instruments({ instruments }: InstrumentsProps) {
  const { t } = useLingui();
  return (
    <p className="at-sub">
      <Trans>Địa giới theo</Trans>{' '}
      {instruments.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : null}
          <span className="at-nowrap">{number}</span>
        </span>
      ))}
      {instruments.some(({ isFromMemory }) => isFromMemory) ? ` (${t`cần đối chiếu văn bản gốc`})` : null}
    </p>
  );
}
