import { keysText } from '#renderer/commands/keys.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton, type MenuChoice } from '#renderer/ui/MenuButton.tsx';
import { goToMain } from '#renderer/ui/regions.ts';
import { useWords } from '#renderer/words/words.ts';
import { pageKeys } from './page-commands.ts';
import { usePageLook, type Measure } from './page-look.ts';
import { usePanels } from './panel-store.ts';

const measures: readonly Measure[] = ['narrow', 'medium', 'wide'];

/** How large the page is set, how much of the window it has, and what is shown beside it. */
export function PageTools() {
  const { writing } = useWords();
  const { isAlone, setAlone } = usePageLook();
  return (
    <>
      <MenuButton label={writing.pageLook} icon="letters" choices={useChoices()} />
      <IconButton
        icon={isAlone ? 'shrink' : 'expand'}
        label={isAlone ? writing.notAlone : writing.alone}
        keys={keysText(pageKeys.alone)}
        onPress={() => {
          setAlone(!isAlone);
          goToMain();
        }}
      />
      {!isAlone && <PanelSwitch />}
    </>
  );
}

function useChoices(): MenuChoice[] {
  const { writing } = useWords();
  const look = usePageLook();
  return [
    {
      id: 'larger',
      title: writing.larger,
      keys: keysText(pageKeys.larger),
      onChoose: () => look.enlarge(1),
    },
    {
      id: 'smaller',
      title: writing.smaller,
      keys: keysText(pageKeys.smaller),
      onChoose: () => look.enlarge(-1),
    },
    { id: 'reset', title: writing.usualSize(Math.round(look.scale * 100)), onChoose: look.resetScale },
    ...measures.map((measure) => ({
      id: measure,
      title: writing.measures[measure],
      isChosen: look.measure === measure,
      onChoose: () => look.setMeasure(measure),
    })),
  ];
}

function PanelSwitch() {
  const { writing } = useWords();
  const { isShown, show } = usePanels();
  return (
    <IconButton
      icon="panels"
      label={isShown ? writing.hidePanels : writing.showPanels}
      onPress={() => show(!isShown)}
    />
  );
}
