import { formatNumber } from '@antoan/i18n';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

/** One tab and what it opens. */
export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  count?: number;
  content: ReactNode;
}

interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  selected?: Id;
  onChange?: (id: Id) => void;
}

/** Views of one thing, one at a time. */
export function Tabs<Id extends string>({ label, items, selected, onChange }: TabsProps<Id>) {
  return (
    <AriaTabs className="at-tabs" selectedKey={selected} onSelectionChange={(id) => onChange?.(id as Id)}>
      <TabList aria-label={label} className="at-tab-list" items={items}>
        {(item) => (
          <Tab className="at-tab">
            {item.label}
            {item.count === undefined ? null : <span className="at-num at-tab-count">{formatNumber(item.count)}</span>}
          </Tab>
        )}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="at-tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
