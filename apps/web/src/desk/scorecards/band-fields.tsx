import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { TextField } from '../../look/text-field.tsx'
import { say, type Word } from '../../words/words.ts'
import type { BandForm } from './card-form.ts'
import { withBand } from './edit-card.ts'
import type { ScoringProps } from './field-props.ts'

/** Bands of values, each with its points. Together they hold every value: the first begins and the last ends with nothing. */
export function BandFields({ scoring, path, saidOf, onChange, onShrink }: ScoringProps) {
  const { bands } = scoring
  const field = (band: BandForm, at: number, name: 'from' | 'until' | 'points', label: Word) => (
    <TextField
      name={`${path}/bands/${at}/${name}`}
      mode="decimal"
      label={say(label)}
      value={band[name]}
      wrong={saidOf(`${path}/bands/${at}/${name}`)}
      onInput={(typed) => onChange({ ...scoring, bands: bands.with(at, { ...band, [name]: typed }) })}
    />
  )
  return (
    <>
      <p class="quiet">{say('scoring.bands-hint')}</p>
      {bands.map((band, at) => (
        <fieldset key={band.key}>
          <legend>{say('scoring.nth-band', { number: String(at + 1) })}</legend>
          <div class="form-row">
            {field(band, at, 'from', 'scoring.band-from')}
            {field(band, at, 'until', 'scoring.band-until')}
            {field(band, at, 'points', 'scorecard.points')}
          </div>
          {bands.length === 1 ? null : (
            <Ways>
              <Button onClick={() => onShrink({ ...scoring, bands: bands.toSpliced(at, 1) })}>
                {say('scoring.less-bands', { number: String(at + 1) })}
              </Button>
            </Ways>
          )}
        </fieldset>
      ))}
      <Ways>
        <Button onClick={() => onChange(withBand(scoring))}>{say('scoring.more-bands')}</Button>
      </Ways>
    </>
  )
}
