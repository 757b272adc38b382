"""The command `demo`: the application on a fresh demonstration hall with a day in progress, in DIR/demo.

    demo [--no-window]

What can be signed on with is printed, and stands in demo.toml beside the data for the page of sign-on.
"""

from models.office.folder import DataFolder
from ui.commands.context import CLEAN, Context, Parser, Usage

SHOWN = ("w1", "w2", "reception", "bank", "supervisor", "manager", "approver-sc", "reviewer", "admin")
"""Logins that are named one by one; the others are of the same kinds."""


def demo(context: Context, arguments: list[str]) -> int:
    """Makes the demonstration, says who may sign on, and opens the application on it."""
    parser = Parser("demo")
    parser.add_argument("--no-window", action="store_true")
    given = parser.parse_args(arguments)
    place = make_demo(context)
    if given.no_window:
        return CLEAN
    from ui.application import open_application

    return open_application(Context(place, context.station, None, context.json), "")


def make_demo(context: Context) -> DataFolder:
    """Makes the demonstration and prints its sign-on list. Gives its folder."""
    from models.demo.hall import PASSWORD
    from models.demo.in_progress import make_demo_hall

    path = context.folder.path / "demo"
    try:
        hall = make_demo_hall(path, context.now())
    except FileExistsError as error:
        raise Usage(f"这个文件夹里不是演示数据,不能覆盖:{path}") from error
    print(f"演示大厅已就绪:{path}")
    print(f"所有账号的密码:{PASSWORD}")
    for login in SHOWN:
        print(f"  {login:<12} {hall.names[login]}")
    print(f"  w1 到 w{hall.desks} 是各窗口,approver-… 是各部门审批岗,f4、t1 是交警分中心和界岭镇的窗口。")
    return DataFolder.at(path, None)
