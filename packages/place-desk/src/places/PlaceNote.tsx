import { formatDate } from '@antoan/i18n';
import { Trans } from '@lingui/react/macro';

interface PlaceNoteProps {
  year: number;
  day: string;
  today: string;
  /** Only units are counted, no standings shown. */
  isCountOnly?: boolean;
}

/** What the numbers are: standings of a year, or units, seen on the territory of a day. */
export function PlaceNote({ year, day, today, isCountOnly = false }: PlaceNoteProps) {
  const shownYear = <b className="at-num">{year}</b>;
  const shownDay = <b className="at-num">{formatDate(day)}</b>;
  if (isCountOnly)
    return (
      <p className="places-note">
        <Trans>Số bên cạnh mỗi địa bàn là số đơn vị đứng ở đó ngày {shownDay}.</Trans>
      </p>
    );
  return (
    <p className="places-note">
      {day === today ? (
        <Trans>Kết quả năm {shownYear}, theo nơi đơn vị đang đứng: số đạt trên số thuộc diện.</Trans>
      ) : (
        <Trans>
          Kết quả năm {shownYear} như đang có hôm nay, xếp theo nơi đơn vị đứng ngày {shownDay}: số đạt trên số thuộc
          diện.
        </Trans>
      )}
    </p>
  );
}
