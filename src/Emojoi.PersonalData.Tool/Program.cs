return Emojoi.PersonalData.Tool.PersonalDataTool.Run(args, Console.Out, Console.Error);
