import { Button, Checkbox, IconButton, Select, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import type { Hierarchy } from '../graphql/graphql.ts';
import { placeIn, type ChosenUnit, type PlaceForm } from './place-form.ts';
import { UnitPicker } from './UnitPicker.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

const TREES = ['TERRITORY', 'MANAGEMENT', 'POLICE', 'REPORTING'] as const satisfies readonly Hierarchy[];

interface PlacesFieldsProps {
  id: string;
  value: readonly PlaceForm[];
  onChange: (places: PlaceForm[]) => void;
  errorAt: (index: number) => string | undefined;
  planned: readonly ChosenUnit[];
}

/** Where units go, one line for each tree in which they move. */
export function PlacesFields({ id, value, onChange, errorAt, planned }: PlacesFieldsProps) {
  const { t } = useLingui();
  const { hierarchies, nowhere } = useReorganisationWords();
  const free = TREES.filter((tree) => !value.some(({ hierarchy }) => hierarchy === tree));
  const change = (index: number, said: Partial<PlaceForm>) =>
    onChange(value.map((place, at) => (at === index ? { ...place, ...said } : place)));
  return (
    <div className="reorganise-places">
      {value.map((place, index) => (
        <div key={place.hierarchy} className="reorganise-place">
          <Select
            id={`${id}-${index}-tree`}
            label={t`Hệ thống`}
            options={TREES.filter((tree) => tree === place.hierarchy || free.includes(tree)).map((tree) => ({
              id: tree,
              label: hierarchies[tree],
            }))}
            value={place.hierarchy}
            onChange={(hierarchy) => change(index, { hierarchy, isNowhere: false })}
          />
          <Stack gap="s">
            <UnitPicker
              // What was typed goes with the choice.
              key={String(place.isNowhere)}
              id={`${id}-${index}`}
              label={t`Trực thuộc`}
              error={errorAt(index)}
              value={place.unit}
              onChange={(unit) => change(index, { unit, isNowhere: false })}
              planned={planned}
            />
            {place.hierarchy !== 'TERRITORY' || place.isNowhere ? (
              <Checkbox
                isSelected={place.isNowhere}
                onChange={(isNowhere) => change(index, { isNowhere, ...(isNowhere && { unit: null }) })}
              >
                {nowhere[place.hierarchy]}
              </Checkbox>
            ) : null}
          </Stack>
          <IconButton
            icon={X}
            label={t`Bỏ hệ thống ${{ tree: hierarchies[place.hierarchy] }}`}
            onPress={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {free.length > 0 ? (
        <Button tone="quiet" size="small" icon={Plus} onPress={() => onChange([...value, placeIn(free[0]!)])}>
          {t`Thêm nơi trực thuộc`}
        </Button>
      ) : null}
    </div>
  );
}
