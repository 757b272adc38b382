"""Every scene in the order of the pictures, and how they are drawn."""

import logging
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.office.instants import Clock
from ui import error_net
from ui.app import Look, make_application
from ui.scenes import desk, frame, front, offices
from ui.scenes.stage import Scene, Stage

TABLE: tuple[tuple[str, tuple[Scene, ...]], ...] = (
    ("frame", frame.SCENES),
    ("desk", desk.SCENES),
    ("front", front.SCENES),
    ("offices", offices.SCENES),
)
"""By part of the house."""


def scenes() -> Iterator[tuple[str, str, Scene]]:
    """Each scene with the name of its file and its part."""
    every = [(part, scene) for part, several in TABLE for scene in several]
    for number, (part, scene) in enumerate(every, start=1):
        yield f"{number:03}-{scene.name}.png", part, scene


def draw(stage: Stage, scene: Scene, file: Path) -> str:
    """Takes one picture. Gives "" or why it could not be taken."""
    wrong: list[str] = []
    stage.app.net.caught.connect(wrong.append)
    try:
        stage.dress(scene)
        scene.draw(stage)
        stage.take(file)
    except Exception as error:
        wrong.append(f"{type(error).__name__} {error} {traceback.format_tb(error.__traceback__)[-2].strip()}")
    finally:
        stage.app.net.caught.disconnect(wrong.append)
    if wrong:
        stage.leave()
    return " ".join(wrong)


def draw_all(
    folder: Path, out: Path, clock: Clock, language: str, wanted: Sequence[str], percent: int
) -> dict[str, str]:
    """Draws the scenes of these files at one scale, in an application of its own. Gives what failed, by file."""
    logging.getLogger(error_net.__name__).setLevel(logging.ERROR)  # a drawing without a display warns of what it lacks
    app = make_application(["screens"], Look(language, "light", percent / 100), logs=None, clock=clock)
    stage = Stage(app, folder, clock, language)
    said = {}
    for file, _, scene in scenes():
        if file in wanted and scene.percent == percent:
            said[file] = draw(stage, scene, out / file)
    stage.leave()
    return {file: why for file, why in said.items() if why}
