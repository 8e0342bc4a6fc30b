import { useSearchState } from '@antoan/router';
import { FilterPick } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';

/** Which year's result and dossier the page shows, the one in work or the one before; kept in the address. */
export function YearPicker() {
  const { t } = useLingui();
  const standardYear = usePlatform()?.standardYear ?? 0;
  const [yearText, setYear] = useSearchState('nam', String(standardYear));
  const years = [standardYear, standardYear - 1].map(String);
  return (
    <FilterPick
      label={t`Năm xét`}
      isAlwaysSet
      options={years.map((year) => ({ id: year, label: year }))}
      value={yearText}
      onChange={(year) => setYear(year ?? String(standardYear))}
    />
  );
}
