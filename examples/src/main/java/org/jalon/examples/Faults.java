package org.jalon.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.jalon.MalformedInput;
import org.jalon.examples.demo.database.UnusableDatabase;
import org.jalon.examples.input.UnreadableInput;
import picocli.CommandLine;

/** What users can mend is told in one sentence; whatever else goes wrong is a fault of the program and goes on. */
final class Faults implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (isTold(fault)) {
            command.getErr().println(fault.getMessage());
        } else if (fault instanceof IOException unwritable) {
            command.getErr().println("the output cannot be written, and nothing was: " + reason(unwritable));
        } else {
            throw fault;
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean isTold(Exception fault) {
        return fault instanceof UnreadableInput || fault instanceof MalformedInput || fault instanceof UnusableDatabase;
    }

    private static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied; pass a folder that you may write to";
        }
        if (fault instanceof FileAlreadyExistsException taken && taken.getReason() == null) {
            return taken.getFile() + ": there is a file of that name; pass a folder";
        }
        if (fault instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return fault.toString();
    }
}
