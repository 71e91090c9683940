type TickProps = { text: string; isOn: boolean; isFixed?: boolean; onTurn: () => void }

/** One of many that may be meant. */
export function Tick({ text, isOn, isFixed = false, onTurn }: TickProps) {
  return (
    <label class="answer">
      <input type="checkbox" checked={isOn} disabled={isFixed} onChange={onTurn} />
      {text}
    </label>
  )
}

export function turned<One>(all: readonly One[], one: One): One[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
