import { formatDate, sortByName } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';

/** A day at which something changed, and what there was from then on. */
export interface DayStop {
  /** `YYYY-MM-DD`. */
  day: string;
  /** "9 huyện, 152 xã". */
  detail?: string;
}

interface DayStopsProps {
  /** "Xem địa bàn vào ngày". */
  label: string;
  stops: readonly DayStop[];
  /** The day looked at; it gets a station of its own where it is none of the stops. */
  value: string;
  today: string;
  onChange: (day: string) => void;
}

/** Days as stations of a way, one of them chosen: the arrow keys go from day to day. */
export function DayStops({ label, stops, value, today, onChange }: DayStopsProps) {
  const { t } = useLingui();
  const group = useId();
  const chosen = useRef<HTMLLabelElement>(null);
  // On a phone the way is wider than the page: the chosen day must not lie outside it.
  useEffect(() => {
    const way = chosen.current?.parentElement;
    if (way && chosen.current) way.scrollLeft = chosen.current.offsetLeft - 24;
  }, [value, stops.length]);
  const known = new Map(stops.map((stop) => [stop.day, stop]));
  for (const day of [today, value]) if (!known.has(day)) known.set(day, { day });
  const ordered = sortByName([...known.values()], ({ day }) => day);
  return (
    <fieldset className="at-day-stops">
      <legend className="at-hidden">{label}</legend>
      {ordered.map(({ day, detail }) => (
        <label
          key={day}
          ref={day === value ? chosen : null}
          className={`at-day-stop${day > value ? '' : ' at-day-stop-passed'}`}
        >
          <input type="radio" name={group} value={day} checked={day === value} onChange={() => onChange(day)} />
          <span className="at-day-stop-point" aria-hidden="true" />
          <span className="at-day-stop-day at-num">{formatDate(day)}</span>
          <span className="at-day-stop-detail">
            {[day === today ? t`hôm nay` : null, detail].filter(Boolean).join(', ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
