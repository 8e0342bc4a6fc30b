import { FilterPick } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useYear } from './useYear.ts';

/** Chooses the year that the page is about; it stands in the address. */
export function YearPick() {
  const { t } = useLingui();
  const { year, years, setYear } = useYear();
  return (
    <FilterPick
      label={t`Năm xét`}
      isAlwaysSet
      options={years.map((one) => ({ id: String(one), label: String(one) }))}
      value={String(year)}
      onChange={(chosen) => setYear(chosen ?? '')}
    />
  );
}
