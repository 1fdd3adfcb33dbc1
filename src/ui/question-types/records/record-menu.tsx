import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../../components/menu.css';

/** The seldom needed actions of a record, out of the way behind three dots. */
export function RecordMenu(props: {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const disabled = [...(props.isFirst ? ['up'] : []), ...(props.isLast ? ['down'] : [])];
  return (
    <MenuTrigger>
      <Button
        className="button button-small menu-button"
        aria-label={t('questions.records.actionFor', {
          action: t('questions.records.more'),
          record: props.title,
        })}
      >
        <span aria-hidden="true" className="three-dots" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" disabledKeys={disabled}>
          <MenuItem id="up" className="menu-item" onAction={() => props.onMove(-1)}>
            {t('questions.records.moveUp')}
          </MenuItem>
          <MenuItem id="down" className="menu-item" onAction={() => props.onMove(1)}>
            {t('questions.records.moveDown')}
          </MenuItem>
          <MenuItem id="remove" className="menu-item" onAction={props.onRemove}>
            {t('questions.records.remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
