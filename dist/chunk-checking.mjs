import { n as openTiming, r as openProgress, t as openStage } from "./chunk-stage.mjs";
// src/editors/checking.ts
async function checkOnce(serving, { given, cwd, revisions, signal }) {
	const { checked } = await serving.check(given, {
		cwd,
		revisions,
		now: serving.now(),
		timing: openTiming(),
		begun: performance.now(),
		env: {},
		progress: openProgress(() => {}, { isTerminal: false }),
		openStage: ended(signal, serving.openStage ?? openStage)
	});
	signal.throwIfAborted();
	return checked;
}
function ended(signal, open) {
	return () => {
		const stage = open();
		const close = () => stage.close();
		signal.addEventListener("abort", close, { once: true });
		return {
			...stage,
			async run(job, limits, tell) {
				signal.throwIfAborted();
				const replayed = await stage.run(job, limits, tell);
				signal.throwIfAborted();
				return replayed;
			},
			close() {
				signal.removeEventListener("abort", close);
				stage.close();
			}
		};
	};
}
export { checkOnce as t };
