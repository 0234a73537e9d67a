let audio: AudioContext | null = null;

/** Browsers give sound only to a page that was tapped; before that it stays silent. */
export function prepareSound(): void {
  if (!("AudioContext" in window) || navigator.userActivation?.hasBeenActive === false) return;
  audio ??= new AudioContext();
  void audio.resume().catch(() => {}); // stays silent
}

/** A short vibration and two soft tones: people look at the other tablet, not at this one. */
export function signalLinked(): void {
  navigator.vibrate?.(80);
  if (audio?.state !== "running") return;
  playTone(audio, 660, 0);
  playTone(audio, 880, 0.12);
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
