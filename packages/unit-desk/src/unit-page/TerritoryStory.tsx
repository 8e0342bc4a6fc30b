import { Columns, type Crumb, LinkButton, PageHead, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Map as MapIcon } from 'lucide-react';
import { type FragmentType, readFragment } from '../graphql.ts';
import { TerritoryHeirs } from './TerritoryHeirs.tsx';
import { UnitCodesPanel } from '../unit-story/UnitCodesPanel.tsx';
import { UnitStoryPanel } from '../unit-story/UnitStoryPanel.tsx';
import { UnitStory_unit } from '../unit-story/unit-story.fragment.ts';

interface TerritoryStoryProps {
  unit: FragmentType<typeof UnitStory_unit>;
  board: Crumb;
  unitHref: (unitId: string) => string;
  territoryHref: string | undefined;
}

/** A place has no dossier: its page is its history and its codes. */
export function TerritoryStory({ unit, board, unitHref, territoryHref }: TerritoryStoryProps) {
  const { t } = useLingui();
  const { id, name, versions } = readFragment(UnitStory_unit, unit);
  const end = versions.at(-1)?.validTo;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[territoryHref ? { label: t`Địa bàn`, href: territoryHref } : board, { label: t`Lịch sử` }]}
        actions={
          territoryHref ? (
            <LinkButton href={territoryHref} icon={MapIcon}>
              {t`Xem sơ đồ địa bàn`}
            </LinkButton>
          ) : null
        }
      />
      <Columns layout="aside-end">
        <UnitStoryPanel {...{ unit, unitHref }} />
        <Stack gap="m">
          {end && territoryHref ? <TerritoryHeirs unitId={id} day={end} territoryHref={territoryHref} /> : null}
          <UnitCodesPanel unit={unit} />
        </Stack>
      </Columns>
    </>
  );
}
