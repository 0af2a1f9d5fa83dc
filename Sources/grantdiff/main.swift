import Glibc
import ToolCommands

exit(Tool.runProcess(arguments: CommandLine.arguments).rawValue)
