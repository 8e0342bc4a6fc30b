import { useLingui } from '@lingui/react/macro';
import { ChevronDown, UserRound } from 'lucide-react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { type DensityChoice, setDensity, useDensity } from '../density/density.ts';
import { Icon } from '../icon/Icon.tsx';
import { setTheme, type Theme, useTheme } from '../theme/theme.ts';

interface AccountMenuProps {
  /** The role or the person's name: "Chuyên viên". */
  name: string;
  /** For which unit the person acts. */
  unit: string;
  items: readonly { id: string; label: string; onAction?: () => void; href?: string }[];
}

/** Who works here and for which unit; the theme and the height of rows; the way out. */
export function AccountMenu({ name, unit, items }: AccountMenuProps) {
  const { t } = useLingui();
  const theme = useTheme();
  const themes: { id: Theme; label: string }[] = [
    { id: 'light', label: t`Nền sáng` },
    { id: 'dark', label: t`Nền tối` },
    { id: 'auto', label: t`Theo máy` },
  ];
  const density = useDensity();
  const densities: { id: DensityChoice; label: string }[] = [
    { id: 'page', label: t`Theo từng trang` },
    { id: 'compact', label: t`Hàng thấp` },
    { id: 'regular', label: t`Hàng vừa` },
    { id: 'roomy', label: t`Hàng cao` },
  ];
  return (
    <MenuTrigger>
      <AriaButton className="at-account">
        <span className="at-hidden">{t`Tài khoản`}: </span>
        <Icon of={UserRound} isLarge />
        <span className="at-account-who">
          <b>{name}</b>
          <small>{unit}</small>
        </span>
        <Icon of={ChevronDown} />
      </AriaButton>
      <Popover className="at-popover" placement="bottom end">
        <Menu className="at-menu">
          <MenuSection className="at-menu-section" selectionMode="single" selectedKeys={[theme]} disallowEmptySelection>
            <Header className="at-menu-head">
              {name} · {unit}
            </Header>
            {themes.map((option) => (
              <MenuItem key={option.id} id={option.id} className="at-menu-item" onAction={() => setTheme(option.id)}>
                {option.label}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            className="at-menu-section"
            selectionMode="single"
            selectedKeys={[density]}
            disallowEmptySelection
          >
            <Header className="at-menu-head">{t`Độ cao của hàng`}</Header>
            {densities.map((option) => (
              <MenuItem key={option.id} id={option.id} className="at-menu-item" onAction={() => setDensity(option.id)}>
                {option.label}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection className="at-menu-section" aria-label={t`Tài khoản`}>
            {items.map((item) => (
              <MenuItem key={item.id} id={item.id} className="at-menu-item" href={item.href} onAction={item.onAction}>
                {item.label}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
