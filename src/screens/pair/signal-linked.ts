let audio: AudioContext | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Longer than any tone of ours. */
const LAST_TONE_MS = 500;

/** Browsers give sound and vibration only to a page that was tapped; before that it stays silent. */
const wasTapped = (): boolean => navigator.userActivation?.hasBeenActive !== false;

export function prepareSound(): void {
  if (!("AudioContext" in window) || !wasTapped()) return;
  audio ??= new AudioContext();
  clearTimeout(resting);
  void audio.resume().catch(() => {}); // stays silent
}

/** No more sound for now: a context that runs keeps the tablet's loudspeaker awake, silent or not. */
export function restSound(): void {
  clearTimeout(resting);
  resting = setTimeout(() => void audio?.suspend().catch(() => {}), LAST_TONE_MS);
}

/** One short low tone: this tablet has read the other card and may be held still for the other's sake. */
export function signalRead(): void {
  vibrate(30);
  if (audio?.state === "running") playTone(audio, 440, 0);
}

/** A vibration and two rising tones: people look at the other tablet, not at this one. */
export function signalLinked(): void {
  vibrate([60, 60, 120]);
  if (audio?.state !== "running") return;
  playTone(audio, 660, 0);
  playTone(audio, 880, 0.12);
}

function vibrate(pattern: number | number[]): void {
  if (wasTapped()) navigator.vibrate?.(pattern);
}

function playTone(context: AudioContext, frequencyHz: number, delaySeconds: number): void {
  const begin = context.currentTime + delaySeconds;
  const tone = new OscillatorNode(context, { frequency: frequencyHz });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0, begin);
  loudness.gain.linearRampToValueAtTime(0.15, begin + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + 0.22);
  tone.connect(loudness).connect(context.destination);
  tone.start(begin);
  tone.stop(begin + 0.25);
}
