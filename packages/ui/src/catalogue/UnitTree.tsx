import { useLingui } from '@lingui/react/macro';
import { Building2, Landmark, MapPin } from 'lucide-react';
import { useState } from 'react';
import { Tree } from '../tree/Tree.tsx';

/** A piece of the territory as a tree. */
export function UnitTree() {
  const { t } = useLingui();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['tinh', 'bao-thang']));
  const [selected, setSelected] = useState('bao-thang');
  return (
    <Tree
      label={t`Cây đơn vị`}
      expanded={expanded}
      onExpandedChange={setExpanded}
      selectedId={selected}
      onSelect={setSelected}
      nodes={[
        {
          id: 'tinh',
          label: 'Tỉnh Lào Cai',
          icon: Landmark,
          count: 1150,
          children: [
            {
              id: 'bao-thang',
              label: 'Huyện Bảo Thắng',
              icon: Building2,
              count: 200,
              children: [
                { id: 'pho-lu', label: 'TT. Phố Lu', icon: MapPin, count: 34 },
                { id: 'gia-phu', label: 'Gia Phú', icon: MapPin, count: 18 },
              ],
            },
            { id: 'bac-ha', label: 'Huyện Bắc Hà', icon: Building2, count: 92, hasChildren: true },
          ],
        },
      ]}
    />
  );
}
